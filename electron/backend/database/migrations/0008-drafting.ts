import type { Migration } from "./migration.ts";

export const drafting: Migration = {
  number: 8,
  name: "drafting",
  statements: [
    `create table templates (
      id text not null primary key,
      version integer not null check (version > 0),
      code text not null unique,
      name text not null,
      content text not null references stored_texts (sha256)
    )`,
    "create index templates_by_content on templates (content)",
    `create table drafts (
      id text not null primary key,
      version integer not null check (version > 0),
      title text not null,
      kind text not null,
      plan_id text references plans (id),
      period text,
      template_id text references templates (id)
    )`,
    "create index drafts_by_plan on drafts (plan_id, period)",
    "create index drafts_by_template on drafts (template_id)",
    `create table draft_versions (
      id text not null primary key,
      version integer not null check (version > 0),
      draft_id text not null references drafts (id),
      ordinal integer not null check (ordinal > 0),
      content text not null references stored_texts (sha256),
      saved_at text not null,
      saved_by text not null,
      note text,
      unique (draft_id, ordinal)
    )`,
    "create index draft_versions_by_content on draft_versions (content)",
    `create table issued_snapshots (
      id text not null primary key,
      version integer not null check (version > 0),
      document_id text not null references documents (id),
      draft_id text references drafts (id),
      document text not null references stored_texts (sha256),
      facts text not null references stored_texts (sha256),
      issued_at text not null,
      issued_by text not null
    )`,
    "create index issued_snapshots_by_document on issued_snapshots (document_id)",
    "create index issued_snapshots_by_draft on issued_snapshots (draft_id)",
    `create table settings (
      id text not null primary key,
      version integer not null check (version > 0),
      key text not null unique,
      value text not null
    )`,
  ],
};
