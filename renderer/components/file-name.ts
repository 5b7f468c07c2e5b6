/** The last part of a path, on Windows as elsewhere. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
