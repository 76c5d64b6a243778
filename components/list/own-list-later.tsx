"use client";

import { useEffect, useState, type ComponentType } from "react";
import type { OwnListProps } from "./own-list";

/** Brings the list of one learner, which no page can hold: pages are the same for everybody. */
export function OwnListLater({ without, ...own }: OwnListProps & { readonly without: string }) {
  const [List, setList] = useState<ComponentType<OwnListProps>>();
  useEffect(() => {
    import("./own-list").then(
      ({ OwnList }) => setList(() => OwnList),
      () => undefined,
    );
  }, []);
  if (List) return <List {...own} />;
  return (
    <div className="list own-list">
      <noscript>
        <p>{without}</p>
      </noscript>
    </div>
  );
}
