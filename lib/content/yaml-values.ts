import { z } from "zod";

/** A whole number between two others, as YAML writes it: every scalar is read as text. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      message: `it is a whole number from ${least} to ${most}`,
    })
    .transform(Number);
