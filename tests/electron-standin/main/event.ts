/** An event of Electron's main process, which a listener may prevent. */
export interface PreventableEvent {
  defaultPrevented: boolean;
  preventDefault: () => void;
}

/** Makes an event, with what this kind carries besides. */
export function makeEvent<More extends object>(more: More): PreventableEvent & More {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits an event its listeners may prevent; says whether one did. */
export function isPrevented(emit: (event: PreventableEvent) => unknown): boolean {
  const event = makeEvent({});
  emit(event);
  return event.defaultPrevented;
}
