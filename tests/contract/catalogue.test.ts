import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorityForm, UnitForm } from "#contract/catalogue.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeAll(async () => {
  ({ backend, close } = await openPracticeOffice());
});

afterAll(() => close());

const UNIT: UnitForm = {
  name: "Trung tâm Giám sát, điều hành thông minh",
  shortNames: ["IOC", ""],
  abbreviation: "IOC",
  side: "state",
  level: "province",
  parentId: "so-tttt-tien-giang",
  validFrom: "01/02/2023",
  validTo: "",
  successors: [],
};

async function mistakesOf(asked: Promise<unknown>): Promise<readonly string[]> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason as { data: { mistakes?: { where: string }[] } },
  );
  return error?.data.mistakes?.map(({ where }) => where) ?? [];
}

describe("the units of the catalogue", () => {
  it("stand in a tree, and are found with what stands above them", async () => {
    const rows = await backend.catalogue.units({ search: "so thong tin", hasEnded: true });
    const found = rows.find(({ id }) => id === "so-tttt-tien-giang");
    const above = rows.find(({ id }) => id === found?.parentId);
    expect(found?.depth).toBe((above?.depth ?? 9) + 1);
    expect(rows.length).toBeLessThan(12);
  });

  it("leave out on demand those that ended", async () => {
    const all = await backend.catalogue.units({ search: "", hasEnded: true });
    const standing = await backend.catalogue.units({ search: "", hasEnded: false });
    expect(all.some(({ isStanding }) => !isStanding)).toBe(true);
    expect(standing.filter(({ depth }) => depth === 0).length).toBeGreaterThan(0);
    expect(standing.length).toBeLessThan(all.length);
  });

  it("are entered, ended with a successor, and taken back", async () => {
    const { id } = await backend.catalogue.saveUnit({ form: UNIT });
    const [row] = (await backend.catalogue.units({ search: "ioc", hasEnded: true })).filter((one) => one.id === id);
    expect(row).toMatchObject({ shortNames: ["IOC"], validFrom: "01/02/2023", depth: 2 });
    const successors = [{ unitId: "so-tttt-tien-giang", duties: "giám sát" }];
    const ended = { id, version: row?.version, form: { ...UNIT, validTo: "28/02/2023", successors } };
    const { changeSetId } = await backend.catalogue.saveUnit(ended);
    const [after] = (await backend.catalogue.units({ search: "ioc", hasEnded: true })).filter((one) => one.id === id);
    expect(after).toMatchObject({ isStanding: false, successors });
    await backend.settings.undo({ id: changeSetId ?? "" });
    const [undone] = (await backend.catalogue.units({ search: "ioc", hasEnded: true })).filter((one) => one.id === id);
    await backend.catalogue.removeUnit({ id, version: undone?.version ?? 0 });
  });

  it("are refused with what is wrong with each field", async () => {
    expect(await mistakesOf(backend.catalogue.saveUnit({ form: { ...UNIT, name: "", validFrom: "31/6/2023" } }))).toEqual([
      "name",
      "validFrom",
    ]);
    expect(await mistakesOf(backend.catalogue.saveUnit({ form: { ...UNIT, validTo: "31/01/2023" } }))).toEqual(["validTo"]);
    expect(await mistakesOf(backend.catalogue.saveUnit({ form: { ...UNIT, parentId: "khong-co" } }))).toEqual(["parentId"]);
  });

  it("stay while something names them", async () => {
    const [row] = (await backend.catalogue.units({ search: "", hasEnded: true })).filter(({ id }) => id === "so-tttt-tien-giang");
    await expect(backend.catalogue.removeUnit({ id: "so-tttt-tien-giang", version: row?.version ?? 0 })).rejects.toMatchObject({
      data: { message: expect.stringContaining("đang được dữ liệu khác dùng đến") },
    });
  });
});

describe("those who sign", () => {
  const AUTHORITY: Omit<AuthorityForm, "personId"> = {
    unitId: "so-tttt-tien-giang",
    position: "Phó Giám đốc",
    behalf: [{ prefix: "KT", whom: "Giám đốc" }],
    isActing: false,
    basis: "",
    validFrom: "01/01/2023",
    validTo: "",
  };

  it("are listed with what they sign as", async () => {
    const [chair] = await backend.catalogue.people({ search: "nguyen van vinh" });
    expect(chair?.authorities[0]).toMatchObject({ position: "Chủ tịch", behalf: [{ prefix: "TM", whom: "Ủy ban nhân dân" }] });
  });

  it("sign as soon as they are entered with their authority", async () => {
    const { id: personId } = await backend.catalogue.savePerson({ name: "  Lê  Thị Thu " });
    await backend.catalogue.saveAuthority({ form: { ...AUTHORITY, personId } });
    const [person] = await backend.catalogue.people({ search: "le thi thu" });
    expect(person).toMatchObject({
      name: "Lê Thị Thu",
      authorities: [{ unitName: expect.stringContaining("Sở Thông tin"), isStanding: true }],
    });
  });

  it("need a document of the register to sign by delegation", async () => {
    const [person] = await backend.catalogue.people({ search: "vinh" });
    const form: AuthorityForm = { ...AUTHORITY, personId: person?.id ?? "", behalf: [{ prefix: "TUQ", whom: "Giám đốc" }] };
    expect(await mistakesOf(backend.catalogue.saveAuthority({ form }))).toEqual(["basis"]);
    expect(await mistakesOf(backend.catalogue.saveAuthority({ form: { ...form, basis: "1/GUQ-ABC" } }))).toEqual(["basis"]);
    await backend.catalogue.saveAuthority({ form: { ...form, basis: "595/QĐ-UBND".replace("595", "596") } });
  });
});

describe("the habits of an office", () => {
  it("are changed and taken back as one change", async () => {
    const [row] = (await backend.catalogue.letterheads()).filter(({ unitId }) => unitId === "ubnd-tinh-tien-giang");
    if (row === undefined) throw new Error("The sample office has no letterhead.");
    const { version, unitName: _name, wordFile: _wordFile, ...form } = row;
    const { changeSetId } = await backend.catalogue.saveLetterhead({
      version: version ?? undefined,
      form: { ...form, recipients: ["Như trên", " ", "Lưu: VT"] },
    });
    const after = await backend.catalogue.letterheads();
    expect(after.find(({ unitId }) => unitId === row.unitId)?.recipients).toEqual(["Như trên", "Lưu: VT"]);
    await backend.settings.undo({ id: changeSetId ?? "" });
    expect((await backend.catalogue.letterheads()).find(({ unitId }) => unitId === row.unitId)?.recipients).toEqual(form.recipients);
  });
});

describe("templates", () => {
  it("that come with the program are copied as the office's own, and taken away again", async () => {
    const builtIn = await backend.catalogue.template({ code: "state-letter", origin: "builtIn" });
    await backend.catalogue.saveTemplate({ code: "cong-van-so", name: "Công văn của sở", text: builtIn.text, isNew: true });
    expect(await backend.catalogue.templates()).toContainEqual({
      code: "cong-van-so",
      name: "Công văn của sở",
      kind: "CV",
      origin: "own",
    });
    const again = backend.catalogue.saveTemplate({ code: "cong-van-so", name: "Khác", text: builtIn.text, isNew: true });
    expect(await mistakesOf(again)).toEqual(["code"]);
    await backend.catalogue.removeTemplate({ code: "cong-van-so" });
    expect((await backend.catalogue.templates()).some(({ code }) => code === "cong-van-so")).toBe(false);
  });

  it("are refused with the lines of their mistakes, and never read from outside their folder", async () => {
    const refused = backend.catalogue.saveTemplate({ code: "hong", name: "Hỏng", text: "không có phần đầu", isNew: true });
    expect(await mistakesOf(refused)).toContain("text");
    await expect(backend.catalogue.template({ code: "../package", origin: "builtIn" })).rejects.toMatchObject({
      data: { kind: "missing" },
    });
  });
});
