import { execFile, spawn } from "node:child_process";
import { access, chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Folders under which systems keep the programs of a server, each version in a folder of its own. */
const USUAL_PLACES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "C:\\Program Files\\PostgreSQL"];

const DONE = "@@done";

/** A throw-away server of its own, with the settings it comes with (every commit reaches the disk). */
export interface PostgresServer {
  /** Where its files are. */
  readonly folder: string;
  /** Runs SQL, or `copy … from stdin` with its lines; gives the lines of the answer, columns parted by `|`. */
  readonly execute: (text: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** Why no server can be started here; undefined where one can. */
export async function findPostgresObstacle(): Promise<string | undefined> {
  if ((await findPrograms()) === undefined) return "no PostgreSQL server is installed here";
  return (await findOwner()) === undefined ? "PostgreSQL does not run as root, and there is no user postgres" : undefined;
}

/** Makes a cluster in a new temp folder, for the user the server must run as, and starts a server on a socket in it. */
export async function startPostgres(): Promise<PostgresServer> {
  const [programs, owner] = [await findPrograms(), await findOwner()];
  if (programs === undefined || owner === undefined) throw new Error("No PostgreSQL server can be started here");
  const folder = await mkdtemp(path.join(tmpdir(), "the-thuc-postgres-"));
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = path.join(folder, "cluster");
  const program = (name: string) => path.join(programs, name);
  await run(program("initdb"), ["-D", data, "-U", "bench", "-E", "UTF8", "--locale=C", "-A", "trust"], { ...owner, cwd: folder });
  const server = spawn(program("postgres"), ["-D", data, "-k", folder, "-c", "listen_addresses="], {
    ...owner,
    cwd: folder,
    stdio: "ignore",
  });
  const stopped = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await waitFor(() => run(program("pg_isready"), ["-h", folder]));
  const session = openSession(program("psql"), folder);
  return {
    folder: data,
    execute: session.execute,
    stop: async () => {
      session.close();
      server.kill("SIGINT");
      await stopped;
      await rm(folder, { recursive: true });
    },
  };
}

function openSession(psql: string, folder: string) {
  const child = spawn(psql, ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "bench", "postgres"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async execute(text: string): Promise<readonly string[]> {
      child.stdin.write(`${text}\n\\echo ${DONE}\n`);
      const answer: string[] = [];
      for (;;) {
        const line = await lines.next();
        if (line.done === true) throw new Error("psql ended");
        if (line.value === DONE) return answer;
        answer.push(line.value);
      }
    },
    close: () => child.stdin.end("\\q\n"),
  };
}

async function findPrograms(): Promise<string | undefined> {
  const versions = await Promise.all(
    USUAL_PLACES.map(async (place) => (await readdir(place).catch(() => [])).map((name) => path.join(place, name, "bin"))),
  );
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  for (const folder of [...onPath, ...versions.flat().toSorted().toReversed()]) {
    if (folder !== "" && (await isThere(path.join(folder, "initdb"))) && (await isThere(path.join(folder, "psql")))) return folder;
  }
  return undefined;
}

/** The user the server runs as: oneself, but for root the user the system keeps for it. */
async function findOwner(): Promise<{ readonly uid?: number; readonly gid?: number } | undefined> {
  if (process.getuid?.() !== 0) return {};
  const ids = await Promise.all(["-u", "-g"].map((option) => run("id", [option, "postgres"]))).catch(() => undefined);
  const [uid, gid] = ids?.map(({ stdout }) => Number(stdout)) ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

async function waitFor(isReady: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const ready = await isReady().then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The PostgreSQL server did not start");
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
