import { realpathSync, statfsSync } from "node:fs";

/** What is known of a place on disk. `filesystem` is the magic number of its file system (Linux only). */
export interface DiskPlace {
  readonly platform: NodeJS.Platform;
  readonly realPath: string;
  readonly filesystem: number;
}

// linux/magic.h. FUSE is let through: local NTFS drives come that way too.
const NETWORK_FILESYSTEMS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0xff534d42, // CIFS
  0x517b, // SMB
  0xfe534d42, // SMB 2
  0x564c, // NCP
  0x5346414f, // AFS
  0x73757245, // Coda
  0x01021997, // 9P
  0x00c36400, // Ceph
]);

/**
 * Whether a place lies on another machine. SQLite's journal written ahead needs memory and locks that only hold within one machine
 * (sqlite.org/wal.html), so such places are refused. A mapped drive of Windows shows its `\\server\share` once its real path is asked for.
 */
export function isNetworkPlace({ platform, realPath, filesystem }: DiskPlace): boolean {
  if (platform === "win32") return /^(\\\\|\/\/)(?![?.][\\/][a-z]:)/i.test(realPath);
  return NETWORK_FILESYSTEMS.has(filesystem >>> 0);
}

/** Looks at an existing folder; throws the operating system's error when it cannot be looked at. */
export function findDiskPlaceSync(folder: string): DiskPlace {
  return { platform: process.platform, realPath: realpathSync.native(folder), filesystem: statfsSync(folder).type };
}
