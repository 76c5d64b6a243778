import { useEffect } from "react";
import type { keepText } from "./keep-text";

/** Opens what keeps a text, saves when the page is left, and closes it with what shows it. */
export function useKeeper(keeper: ReturnType<typeof keepText>): void {
  useEffect(() => {
    void keeper.open();
    const leave = () => void keeper.save();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      keeper.close();
    };
  }, [keeper]);
}
