import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { type Construct, type Constructs, onlyAt, type State, type Syntax } from "./only-at.ts";

const COLON = 58;
const UNDERSCORE = 95;
const ASTERISK_AND_DIGITS = [42, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57];

/** Marks of Markdown that are plain text in a document: `&GT;` in "Sở XD&GT;" is a ministry, no greater-than sign. */
const PLAIN_INLINE = ["autolink", "labelStartImage", "labelStartLink", "codeText", "characterReference"];
const PLAIN_BLOCK = ["codeIndented", "setextUnderline", "thematicBreak", "definition", "blockQuote"];
const OTHER_BLOCKS = ["headingAtx", "htmlFlow", "codeFenced", "list"];

/** The parser of a whole document: front matter, headings, bullets, fences, pipe tables, directives, footnotes; all else is text. */
export const documentParser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkDirective).use(documentSyntax).freeze();

/** The parser of inline text alone (a table cell, a title): no mark at the start of a line means anything. */
export const inlineParser = unified().use(remarkParse).use(remarkDirective).use(inlineSyntax).freeze();

function documentSyntax(this: Processor): undefined {
  const data = this.data();
  const syntax = guarded(data.micromarkExtensions ?? []);
  data.micromarkExtensions = [...syntax, gfmFootnote(), gfmTable(), houseWords(), { disable: { null: [...PLAIN_INLINE, ...PLAIN_BLOCK] } }];
  data.fromMarkdownExtensions?.push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
}

function inlineSyntax(this: Processor): undefined {
  const data = this.data();
  const inlineOnly = [...guarded(data.micromarkExtensions ?? []), gfmFootnote()].map(({ text }) => (text ? { text } : {}));
  const disable = { null: [...PLAIN_INLINE, ...PLAIN_BLOCK, ...OTHER_BLOCKS] };
  data.micromarkExtensions = [...inlineOnly, houseWords(), { disable }];
  data.fromMarkdownExtensions?.push(gfmFootnoteFromMarkdown());
}

/** The directive syntax, so that only the words of the grammar are directives: `gửi:Sở` and `12:30` stay text with all that is in them. */
function guarded(extensions: readonly Syntax[]): readonly Syntax[] {
  return extensions.map((extension) => {
    const inText = extension.text?.[COLON];
    if (inText === undefined) return extension;
    const flow = listOf(extension.flow?.[COLON]);
    return {
      ...extension,
      text: { [COLON]: listOf(inText).map((construct) => onlyAt(/^:(?:(?:ref|so|vb)\[|(?:br|text)(?![[{])$)/u, construct)) },
      flow: { [COLON]: flow.map((construct) => onlyAt(/^(?::::|::(?:center\[|page-break$))/u, construct)) },
    };
  });
}

function listOf(constructs: Constructs | undefined): readonly Construct[] {
  if (constructs === undefined) return [];
  return Array.isArray(constructs) ? constructs : [constructs as Construct];
}

/** `_` is a letter; `*` and `30.` open no list; every `[^x]` is a call, so that one without a note can be told with its line. */
function houseWords(): Syntax {
  const plainUnderscores: Construct = {
    name: "plainUnderscores",
    tokenize(effects, ok) {
      const within: State = (code) => {
        if (code !== UNDERSCORE) {
          effects.exit("data");
          return ok(code);
        }
        effects.consume(code);
        return within;
      };
      return (code) => {
        effects.enter("data");
        return within(code);
      };
    },
  };
  const noList: Construct = {
    name: "noList",
    tokenize(_effects, _ok, nok) {
      // The list construct comes next and gives up where it believes to be inside a list of another marker.
      Object.assign(this.containerState ?? {}, { type: "listUnordered", marker: -1 });
      return nok;
    },
  };
  const everyCall: Construct = {
    name: "everyCall",
    tokenize(_effects, _ok, nok) {
      this.parser.gfmFootnotes ??= Object.assign([], { includes: () => true });
      return nok;
    },
  };
  return {
    document: { ...Object.fromEntries(ASTERISK_AND_DIGITS.map((code) => [code, noList])), null: everyCall },
    text: { [UNDERSCORE]: plainUnderscores },
  };
}
