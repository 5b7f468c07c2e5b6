import { Link, makeStyles, Subtitle1, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { GuideBlock, GuideInline } from "#core/help/guide-blocks.ts";

interface GuideViewProps {
  readonly blocks: readonly GuideBlock[];
}

const useStyles = makeStyles({
  guide: { maxWidth: "820px", lineHeight: tokens.lineHeightBase400, paddingBottom: tokens.spacingVerticalXXXL },
  heading: { marginTop: tokens.spacingVerticalXL, marginBottom: tokens.spacingVerticalS, display: "block" },
  picture: {
    boxSizing: "border-box",
    maxWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, backgroundColor: tokens.colorNeutralBackground3, paddingInline: "3px" },
  block: {
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalM,
    overflow: "auto",
  },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "4px 8px",
      textAlign: "start",
      verticalAlign: "top",
    },
  },
});

/** The guide as text: nothing in it runs, and no address outside is opened. */
export function GuideView({ blocks }: GuideViewProps) {
  const styles = useStyles();
  return (
    <article className={styles.guide}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read.
        <Fragment key={index}>
          <Block block={block} />
        </Fragment>
      ))}
    </article>
  );
}

function Block({ block }: { readonly block: GuideBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return <Heading block={block} />;
    case "paragraph":
      return (
        <p>
          <Line content={block.content} />
        </p>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read.
        <li key={index}>
          <Line content={item} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "picture":
      // Served by the program below this name.
      return <img className={styles.picture} src={`guide/${block.name}`} alt={block.text} loading="lazy" />;
    case "code":
      return <pre className={styles.block}>{block.text}</pre>;
    case "table":
      return <GuideTable block={block} />;
  }
}

function Heading({ block: { level, text, id } }: { readonly block: Extract<GuideBlock, { readonly kind: "heading" }> }) {
  const styles = useStyles();
  const said = { id, className: styles.heading, children: text };
  if (level === 1) return <Title3 as="h2" {...said} />;
  return level === 2 ? <Subtitle1 as="h3" {...said} /> : <Subtitle2 as="h4" {...said} />;
}

function GuideTable({ block: { head, rows } }: { readonly block: Extract<GuideBlock, { readonly kind: "table" }> }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read.
          <tr key={place}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read.
              <td key={column}>
                <Line content={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ content }: { readonly content: readonly GuideInline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read.
  return content.map((piece, index) => <Piece key={index} piece={piece} />);
}

function Piece({ piece }: { readonly piece: GuideInline }) {
  const styles = useStyles();
  switch (piece.kind) {
    case "strong":
      return <strong>{piece.text}</strong>;
    case "emphasis":
      return <em>{piece.text}</em>;
    case "code":
      return <code className={styles.code}>{piece.text}</code>;
    case "link":
      return (
        <Link as="button" inline onClick={() => document.getElementById(piece.to)?.scrollIntoView()}>
          {piece.text}
        </Link>
      );
    case "text":
      return piece.text;
  }
}
