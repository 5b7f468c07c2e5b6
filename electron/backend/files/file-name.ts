import { basename } from "node:path";

// Refused everywhere, not only on Windows: a file written here travels to a Windows desk by USB.
const FORBIDDEN_CHARACTERS = /[<>:"|?*\\\p{Cc}]/u;

// CON, NUL.docx, com1 …: Windows opens a device instead of a file, whatever stands after the first point.
const DEVICE_NAMES = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])\s*(\.|$)/iu;

// Windows drops points and blanks at the end of a name, so the file would get another name than the one asked for.
const DROPPED_END = /[. ]$/u;

/** Whether a file of this name can stand on Windows (NTFS, FAT) as well as here. Looks at the last part of the path only. */
export function isPortableFileName(path: string): boolean {
  const name = basename(path);
  return name !== "" && !path.includes("\0") && !FORBIDDEN_CHARACTERS.test(name) && !DEVICE_NAMES.test(name) && !DROPPED_END.test(name);
}
