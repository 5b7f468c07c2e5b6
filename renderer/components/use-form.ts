import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { UNSAVED_FORMS } from "#renderer/api/query-client.ts";

/**
 * What stands in a form now, and how one of its fields is changed. Who presses another row or screen before saving finds the words again when
 * the form of that name is opened next; `close`, which saving and giving up end with, forgets them.
 */
export function useForm<Form extends object>(name: string, initial: Form, onClose: () => void) {
  const queryClient = useQueryClient();
  const [kept] = useState(() => queryClient.getQueryData<Form>([UNSAVED_FORMS, name]));
  const [opened] = useState(kept ?? initial);
  const [form, setForm] = useState(opened);
  useEffect(() => {
    if (form !== opened) queryClient.setQueryData([UNSAVED_FORMS, name], form);
  }, [queryClient, name, form, opened]);
  const set =
    <Key extends keyof Form>(key: Key) =>
    (value: Form[Key]) =>
      setForm((before) => ({ ...before, [key]: value }));
  const forget = () => queryClient.removeQueries({ queryKey: [UNSAVED_FORMS, name] });
  const close = () => {
    forget();
    onClose();
  };
  return { form, set, setForm, forget, close, isKept: kept !== undefined };
}
