import { useState } from "react";

/** What stands in a form now, and how one of its fields is changed. */
export function useForm<Form extends object>(initial: Form) {
  const [form, setForm] = useState(initial);
  const set =
    <Key extends keyof Form>(key: Key) =>
    (value: Form[Key]) =>
      setForm((before) => ({ ...before, [key]: value }));
  return { form, set, setForm };
}
