import { readFileSync, writeFileSync } from "node:fs";

// `npm run lock:complete`, after every `npm install`: a registry that holds no packages for other platforms makes npm leave them out of
// the lock file, and `npm ci` then refuses it. Their entries need no more than version and platform; npm never fetches them elsewhere.

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const LOCK_FILE = "package-lock.json";
const SYSTEMS = ["android", "darwin", "linux", "win32", "freebsd", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "arm"];

/** `@biomejs/cli-linux-x64-musl` says for which system, processor and C library it is; other optional packages say nothing. */
function platformOf(name: string) {
  const os = SYSTEMS.find((system) => name.includes(system));
  const cpu = PROCESSORS.find((processor) => name.includes(processor));
  if (!os || !cpu) return undefined;
  const libc = name.includes("musl") ? ["musl"] : os === "linux" && name.includes("-gnu") ? ["glibc"] : undefined;
  return { cpu: [cpu], os: [os], ...(libc ? { libc } : {}) };
}

function missingEntries({ packages }: Lock): readonly (readonly [path: string, entry: LockEntry])[] {
  return Object.entries(packages).flatMap(([owner, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const path = `node_modules/${name}`;
      const platform = platformOf(name);
      if (owner === "" || path in packages || !platform) return [];
      return [[path, { version, ...platform, ...(dev ? { dev } : {}), optional: true }] as const];
    }),
  );
}

const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8")) as Lock;
const missing = missingEntries(lock);
if (missing.length > 0) {
  const packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCK_FILE, `${JSON.stringify({ ...lock, packages }, undefined, 2)}\n`);
}
process.stdout.write(`${missing.length} packages of other platforms entered into ${LOCK_FILE}\n`);
