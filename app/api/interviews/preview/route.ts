import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { previewInterview } from "@/lib/services/interviews/preview-interview";

export const POST = door(routes.previewInterview, ({ deps, input: { body } }) => previewInterview(deps, body));
