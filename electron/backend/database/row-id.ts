import { randomBytes } from "node:crypto";
import { type Clock, epochMillisecondsOf } from "./clock.ts";

/** Gives a new key at each call; passed in, so that a test knows its keys. */
export type IdSource = () => string;

/** Keys of UUID version 7 (RFC 9562 §5.7): the time in front, so that keys made later sort later; chance behind it. */
export function createIdSource(clock: Clock): IdSource {
  return () => {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(epochMillisecondsOf(clock()), 0, 6);
    bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
}
