/**
 * Recognises preprints, by DOI prefix, by where they stand, and by type. A paper
 * and its preprint may have two DOIs and two years and still be one paper.
 */

import type { PaperFields } from "../model/index.ts";

// arXiv, bioRxiv and medRxiv, SSRN, Preprints.org, ChemRxiv, Research Square, OSF and PsyArXiv, TechRxiv, Authorea, Zenodo, engrXiv.
const DOI =
  /^10\.(?:48550|1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8}|2139\/ssrn|20944|26434|21203|31219|31234|31235|36227|22541|5281|31224)(?:[/.v]|$)/;
const VENUE =
  /\barxiv\b|\bcorr\b|\b(?:bio|med|chem|tech|psy|eng)rxiv\b|\bpsyarxiv\b|\bssrn\b|\bpreprints?\b|research square|\bauthorea\b|\bosf\b/i;
const TYPE = /preprint|posted-content|unpublished/i;

/** Whether a DOI is a preprint server's. */
export function isPreprintDoi(doi: string): boolean {
  return DOI.test(doi);
}

export function isPreprint(fields: PaperFields): boolean {
  if (fields.doi !== "" && !isPreprintDoi(fields.doi)) return false;
  if (fields.doi !== "" || TYPE.test(fields.type) || VENUE.test(fields.venue)) return true;
  return fields.venue === "" && fields.ids.arxiv !== undefined && fields.ids.pubmed === undefined;
}
