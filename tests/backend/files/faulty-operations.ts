import { type FileOperations, nodeFileOperations } from "#backend/files/file-operations.ts";

/** A fault as the operating system reports it. */
export function systemFault(code: string, syscall = "test"): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

/** The real file system with some steps replaced, and no waiting between tries. */
export function operationsWith(replaced: Partial<FileOperations>): FileOperations {
  return { ...nodeFileOperations, wait: () => Promise.resolve(), ...replaced };
}

/** The real file system whose opened files fail with `code` at one step of writing. */
export function operationsFailingAt(step: "writeFile" | "sync" | "chmod" | "stat" | "close", code: string): FileOperations {
  return operationsWith({
    open: async (path, flags, mode) => {
      const handle = await nodeFileOperations.open(path, flags, mode);
      if (!flags.startsWith("w")) return handle;
      const working = handle[step].bind(handle) as () => Promise<unknown>;
      const failing = async () => {
        // A file that fails to close is closed all the same, as the system does it.
        if (step === "close") await working();
        throw systemFault(code, step);
      };
      return Object.assign(handle, { [step]: failing });
    },
  });
}
