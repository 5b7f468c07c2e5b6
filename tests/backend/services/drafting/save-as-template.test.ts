import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { findTemplate } from "#backend/services/drafting/find-template.ts";
import { saveAsTemplate } from "#backend/services/drafting/save-as-template.ts";
import { openSampleOffice, SAMPLE_DRAFTS, type SampleName } from "../../../helpers/sample-drafts.ts";
import { ask, createTestDatabase, createTestEnvironment, successOf } from "../../../helpers/test-database.ts";
import { fillSmallOffice, storeTemplate } from "./small-office.ts";

/** How many bound figures of a template are not places to be filled. */
function boundIn(text: string): readonly string[] {
  return text.match(/:so\[[^\]]*\]\{[^}]*\}|\bf: "?[^\s"]*@[^\s"]*/g) ?? [];
}

describe.each(Object.keys(SAMPLE_DRAFTS) as SampleName[])("a template saved from %s", (name) => {
  it("drafts the same document again for the same plan and period, bound to the same facts", async () => {
    const environment = createTestEnvironment();
    const { database, close } = await openSampleOffice("2024-08-30", environment);
    const { day, ...request } = SAMPLE_DRAFTS[name];
    environment.clock.set(`${day}T02:00:00.000Z`);
    try {
      const was = successOf(await draftDocument(database, request));
      successOf(await saveAsTemplate(database, { draftId: was.id, code: "mau-moi", name: "Mẫu mới" }));
      const text = successOf(await ask(database, (queries) => findTemplate(queries, "mau-moi"))).text;
      const is = successOf(await draftDocument(database, { ...request, templateId: "mau-moi" }));
      expect(is.document).toEqual(was.document);
      expect(boundIn(text)).toEqual([]);
    } finally {
      await close();
    }
  });
});

describe("a template saved from a draft", () => {
  let office: Awaited<ReturnType<typeof createTestDatabase>>;

  beforeEach(async () => {
    office = await createTestDatabase();
    await fillSmallOffice(office.database);
    await storeTemplate(office.database, "mau-cu", MODEL);
  });

  afterEach(() => office.dispose());

  async function redrafted(period: string): Promise<string> {
    const request = { plan: "p-2022", templateId: "mau-cu", period: "2022" };
    const draft = successOf(await draftDocument(office.database, request));
    successOf(await saveAsTemplate(office.database, { draftId: draft.id, code: "mau-moi", name: "Mẫu mới" }));
    const again = successOf(await draftDocument(office.database, { ...request, templateId: "mau-moi", period }));
    return writeMarkdown(again.document);
  }

  it("gives the figures of the period that is drafted, in words, cells and charts, and those of other periods as they are", async () => {
    const text = await redrafted("2022-Q1");
    expect(text).toContain(':so[300 tổ]{f="to-cong-nghe@2022-Q1" v="300" c="with_unit"}');
    expect(text).toContain('{ value: "300", f: to-cong-nghe@2022-Q1 }');
    expect(text).toContain('values: [ "300", "12" ], f: [ to-cong-nghe@2022-Q1, "" ]');
    expect(text).toContain(':so[40,50%]{f="ho-so-truc-tuyen@2021" v="40.5"}');
    expect(text).toContain('f="to-cong-nghe@2022/muc-tieu"');
    expect(text).toContain("{{ chữ gõ tay }} và 8.603");
  });

  it("gives the same again for the period it was saved from", async () => {
    const text = await redrafted("2022");
    expect(text).toContain(':so[1.264 tổ]{f="to-cong-nghe@2022" v="1264" c="with_unit"}');
    expect(text).toContain('c="share:1"');
  });
});

const MODEL = `---
standard: state-2020
kind: TB
issuer: ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
symbol: TB-UBND
place: Tiền Giang
title: Kết quả
signature: { authority: TM, body: ỦY BAN NHÂN DÂN, position: [CHỦ TỊCH], name: Nguyễn Văn Vĩnh }
recipients: [ "Lưu: VT" ]
---

Thành lập {{ i['to-cong-nghe'] | with_unit }}, mục tiêu {{ i['to-cong-nghe'].target | number }} tổ; năm 2021 đạt {{ f['ho-so-truc-tuyen@2021'] | result }}.

Đạt {{ i['to-cong-nghe'] | share: i['to-cong-nghe'].target, 1 }} mục tiêu; {{ indicators | count }} chỉ tiêu; {{ '{' }}{ chữ gõ tay }} và 8.603.

\`\`\`table
columns: [ { label: Chỉ tiêu }, { label: Kết quả, holds: number } ]
rows:
  - [ Tổ công nghệ, "{{ f['to-cong-nghe@ky-nay'] | number }}" ]
\`\`\`

\`\`\`chart
type: column
title: Tổ công nghệ
categories: [ Kết quả, Khác ]
series:
  - { name: Số tổ, values: [ "{{ i['to-cong-nghe'] | number }}", 12 ] }
\`\`\`
`;
