import { describe, expect, it } from "vitest";
import { namesAsked } from "#core/templating/index.ts";

describe("the keys a template asks for", () => {
  it("are those in quotes under f and d, each once", () => {
    const template = `{{ f['to-cong-nghe-so@2022'] | number }} {{ f["to-cong-nghe-so@2022"] }} {% if d['749-qd-ttg-2020'] %}{{ d[ '749-qd-ttg-2020' ] | cite }}{% endif %}`;
    expect(namesAsked(template)).toEqual({ facts: ["to-cong-nghe-so@2022"], documents: ["749-qd-ttg-2020"], plans: [] });
  });

  it("are none under other names that end in the same letters", () => {
    expect(namesAsked("{{ i['a'] }} {{ ref['b'] }} {{ x.f['c'] }} {{ f[key] }}")).toEqual({ facts: [], documents: [], plans: [] });
  });
});
