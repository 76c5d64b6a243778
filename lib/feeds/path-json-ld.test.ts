import { expect, test } from "vitest";
import { pathPage } from "@/tests/support/sample-catalogue";
import { pathJsonLd } from "./path-json-ld";

test("a path says what it is, its questions in order over all stages, and where it stands", () => {
  const page = pathPage("founder", ["one", "two"], ["three"]);
  const [resource, crumbs] = pathJsonLd(page, { site: "https://site.example", locale: "en" })["@graph"] as unknown[];
  expect(resource).toMatchObject({
    url: "https://site.example/en/paths/founder",
    name: "founder in English",
    timeRequired: "PT3H",
    mainEntity: {
      numberOfItems: 3,
      itemListElement: [
        { position: 1, url: "https://site.example/en/questions/one" },
        { position: 2, url: "https://site.example/en/questions/two" },
        { position: 3, url: "https://site.example/en/questions/three" },
      ],
    },
  });
  expect(crumbs).toMatchObject({
    itemListElement: [{ item: "https://site.example/en" }, { item: "https://site.example/en/paths" }, { position: 3 }],
  });
});
