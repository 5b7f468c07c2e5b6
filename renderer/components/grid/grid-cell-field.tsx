import { type RefObject, useId, useLayoutEffect, useRef } from "react";

interface GridCellFieldProps {
  readonly label: string;
  readonly text: string;
  /** What is being typed; undefined while nothing is. */
  readonly draft: string | undefined;
  readonly isOpen: boolean;
  readonly choices: readonly string[] | undefined;
  /** Long texts are shown whole while they are typed or read (F2). */
  readonly isLong: boolean;
  /** Alt+Enter begins a new line. */
  readonly hasLines: boolean;
  readonly onDraft: (text: string) => void;
}

/** The text field of the active cell. It takes the focus before the next key can come, and selects its text so that typing replaces it. */
export function GridCellField({ label, text, draft, isOpen, choices, isLong, hasLines, onDraft }: GridCellFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const listId = useId();
  useFocusAndSelection(field, text, draft);
  const common = {
    ref: field,
    "aria-label": label,
    value: draft ?? text,
    readOnly: !isOpen,
    spellCheck: false,
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      onDraft(hasLines ? value : value.replace(/\s*\n\s*/g, " ")),
  };
  if (isLong) {
    const look = draft === undefined ? "grid-field" : "grid-field grid-lines";
    return <textarea {...common} rows={1} data-lines={hasLines ? "" : undefined} className={look} />;
  }
  return (
    <>
      <input {...common} className="grid-field" autoComplete="off" list={choices === undefined ? undefined : listId} />
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

/** A cell that comes anew does not take the focus from a search box or a dialog beside the grid. */
function mayTakeFocus(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest(".grid") !== null;
}

function useFocusAndSelection(
  field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>,
  text: string,
  draft: string | undefined,
): void {
  const isTyping = draft !== undefined;
  const isJustOpened = draft === text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the cell becomes active or opens; while typing the caret is the writer's.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    if (document.activeElement !== input && mayTakeFocus(document.activeElement)) input.focus({ preventScroll: true });
    // Selecting would take the focus as well.
    if (document.activeElement !== input) return;
    if (isTyping && isJustOpened) input.setSelectionRange(text.length, text.length);
    else if (!isTyping) input.select();
  }, [isTyping, text]);
}
