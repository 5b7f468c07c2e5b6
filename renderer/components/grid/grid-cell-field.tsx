import { useId, useLayoutEffect, useRef } from "react";

interface GridCellFieldProps {
  readonly label: string;
  readonly text: string;
  /** What is being typed; undefined while nothing is. */
  readonly draft: string | undefined;
  readonly isOpen: boolean;
  readonly choices: readonly string[] | undefined;
  readonly onDraft: (text: string) => void;
}

/** The text field of the active cell. It takes the focus before the next key can come, and selects its text so that typing replaces it. */
export function GridCellField({ label, text, draft, isOpen, choices, onDraft }: GridCellFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const isTyping = draft !== undefined;
  const isJustOpened = draft === text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the cell becomes active or opens; while typing the caret is the writer's.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    if (document.activeElement !== input) input.focus({ preventScroll: true });
    if (isTyping && isJustOpened) input.setSelectionRange(text.length, text.length);
    else if (!isTyping) input.select();
  }, [isTyping, text]);
  return (
    <>
      <input
        ref={field}
        className="grid-field"
        aria-label={label}
        value={draft ?? text}
        readOnly={!isOpen}
        spellCheck={false}
        autoComplete="off"
        list={choices === undefined ? undefined : listId}
        onChange={(event) => onDraft(event.currentTarget.value)}
      />
      {choices === undefined ? null : (
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
