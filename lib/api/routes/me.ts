import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { begin, changeSettings, join, joined, link, me } from "../me";
import { route } from "../route";

const path = "/api/me";

export const meRoutes = {
  readMe: route({ method: "GET", path, summary: "Who asks, and their settings", caller: "anyone", reply: me }),
  begin: route({
    method: "POST",
    path,
    summary: "Become a learner, if one is none yet",
    caller: "learner",
    body: begin,
    reply: me,
  }),
  changeSettings: route({
    method: "PATCH",
    path,
    summary: "Change settings",
    caller: "learner",
    body: changeSettings,
    reply: me,
  }),
  /** Again and again the same: nothing is stored. */
  forget: route({
    method: "DELETE",
    path,
    summary: "Delete everything that is stored about the learner",
    caller: "anyone",
    reply: me,
  }),
  /** A file, not a reply: its format is described in lib/services/export-learner.ts. */
  exportMe: route({
    method: "GET",
    path: "/api/me/export",
    summary: "Everything that is stored about the learner, as a file",
    caller: "owner",
    missing: "learner-not-found",
    reply: z.looseObject({ format: z.literal("tizhou-learner"), version: z.literal(1) }),
  }),
  makeLink: route({
    method: "POST",
    path: "/api/me/links",
    summary: "A link that gives one more browser the same learner, once, within ten minutes",
    caller: "learner",
    query: z.object({ locale: z.enum(LOCALES).optional() }),
    status: 201,
    reply: link,
  }),
  join: route({
    method: "POST",
    path: "/api/me/join",
    summary: "Make this browser one of the learner whose link it has",
    caller: "anyone",
    body: join,
    reply: joined,
    problems: ["link-not-found"],
  }),
};
