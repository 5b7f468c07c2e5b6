import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strictly } from "../strictly.ts";
import { app } from "./app.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts with a key that lies beside the data: the calls behave as Electron's, the secret is none. */
export const safeStorage = strictly("safeStorage", {
  isEncryptionAvailable: () => app.isReady(),
  getSelectedStorageBackend: () => "basic_text",
  encryptString: (text: string) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key(), nonce);
    const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  },
  /** Throws when the bytes were not encrypted here. */
  decryptString: (bytes: Buffer) => {
    const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  },
});

function key(): Buffer {
  const file = join(app.getPath("userData"), "standin-key");
  if (!existsSync(file)) {
    mkdirSync(app.getPath("userData"), { recursive: true });
    writeFileSync(file, randomBytes(KEY_BYTES), { mode: 0o600 });
  }
  return readFileSync(file);
}
