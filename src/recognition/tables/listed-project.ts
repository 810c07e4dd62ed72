import type { ProjectRecord } from "../dossier";

/** A project of a list before it is joined with its form. */
export type ListedProject = Omit<ProjectRecord, "form">;
