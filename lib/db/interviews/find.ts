import type { StoredInterview, StoredItem } from "@/lib/interview/interview";
import type { Share } from "@/lib/interview/port";
import type { Transaction } from "../client";
import { INTERVIEW, SHARE, toInterview, toItem, toShare } from "./rows";

type Own = { readonly learnerId: string; readonly id: string };
type Which = { readonly learnerId: string; readonly id?: string; readonly clientId?: string };

export async function findInterview(transaction: Transaction, which: Which): Promise<StoredInterview | null> {
  const row = await transaction.interview.findFirst({ where: which, select: INTERVIEW });
  return row && toInterview(row);
}

/** In the order in which they are asked; none when the learner has no such interview. */
export async function listItems(transaction: Transaction, interview: Own): Promise<StoredItem[]> {
  const rows = await transaction.interviewItem.findMany({ where: { interview }, orderBy: { place: "asc" } });
  return rows.map(toItem);
}

export async function findReport(transaction: Transaction, interview: Own): Promise<string | null> {
  const row = await transaction.interview.findFirst({ where: interview, select: { report: true } });
  return row?.report ?? null;
}

/** Null: it is not shared, or there is none such. */
export async function findShare(transaction: Transaction, interview: Own): Promise<Share | null> {
  const row = await transaction.interview.findFirst({ where: interview, select: SHARE });
  return row && toShare(row);
}
