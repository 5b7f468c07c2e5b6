import { Tab, TabList } from "@fluentui/react-components";
import { goTo, usePlace } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { LetterheadList } from "./letterhead-list.tsx";
import { PeopleList } from "./people-list.tsx";
import { TemplateList } from "./template-list.tsx";
import { UnitList } from "./unit-list.tsx";

const PARTS = ["units", "people", "letterheads", "templates"] as const;

type CataloguePart = (typeof PARTS)[number];

/** What an office sets down once; each part is a list with a form beside it. */
export function CatalogueScreen() {
  const { subject, part: openId } = usePlace();
  const part = PARTS.find((one) => one === subject) ?? "units";
  return (
    <ScreenPage
      title={CATALOGUE.title}
      tools={
        <TabList selectedValue={part} onTabSelect={(_event, { value }) => goTo({ screen: "catalogue", subject: value as CataloguePart })}>
          {PARTS.map((one) => (
            <Tab key={one} value={one}>
              {CATALOGUE.parts[one]}
            </Tab>
          ))}
        </TabList>
      }
    >
      <OpenPart part={part} openId={openId} />
    </ScreenPage>
  );
}

function OpenPart({ part, openId }: { readonly part: CataloguePart; readonly openId: string | undefined }) {
  const open = (id?: string) => goTo({ screen: "catalogue", subject: part, ...(id === undefined ? {} : { part: id }) });
  switch (part) {
    case "units":
      return <UnitList openId={openId} onOpen={open} />;
    case "people":
      return <PeopleList openId={openId} onOpen={open} />;
    case "letterheads":
      return <LetterheadList openId={openId} onOpen={open} />;
    case "templates":
      return <TemplateList openId={openId} onOpen={open} />;
  }
}
