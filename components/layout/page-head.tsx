import type { ReactNode } from "react";

type Picture = { readonly url: string; readonly width: number; readonly height: number; readonly alt: string };

/** As Next's metadata has it; a title is not among this, for the browser has to know it too. */
type Head = {
  readonly description: string;
  readonly alternates: {
    readonly canonical: string;
    readonly languages: Readonly<Record<string, string>>;
    readonly types: Readonly<Record<string, string>>;
  };
  readonly openGraph: Readonly<Record<"type" | "siteName" | "title" | "description" | "url" | "locale", string>> & {
    readonly images: readonly Picture[];
  };
  readonly twitter: { readonly card: string };
};

type Props = { readonly head: Head };

/** What a page tells other machines about itself. React moves it into the head; in a still part of a page it is sent once. */
export function PageHead({ head: { description, alternates, openGraph, twitter } }: Props) {
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={alternates.canonical} />
      {Object.entries(alternates.languages).map(([language, address]) => (
        <link key={language} rel="alternate" hrefLang={language} href={address} />
      ))}
      {Object.entries(alternates.types).map(([type, address]) => (
        <link key={type} rel="alternate" type={type} href={address} />
      ))}
      {property("og:type", openGraph.type)}
      {property("og:site_name", openGraph.siteName)}
      {property("og:title", openGraph.title)}
      {property("og:description", openGraph.description)}
      {property("og:url", openGraph.url)}
      {property("og:locale", openGraph.locale)}
      {openGraph.images.map(pictured)}
      <meta name="twitter:card" content={twitter.card} />
    </>
  );
}

const property = (name: string, content: string): ReactNode => <meta property={name} content={content} />;

const pictured = ({ url, width, height, alt }: Picture): ReactNode => [
  <meta key="url" property="og:image" content={url} />,
  <meta key="width" property="og:image:width" content={String(width)} />,
  <meta key="height" property="og:image:height" content={String(height)} />,
  <meta key="alt" property="og:image:alt" content={alt} />,
];
