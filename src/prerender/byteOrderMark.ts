/**
 * Says of a file, more loudly than its host's `Content-Type`, that it is UTF-8: some hosts call all text ISO-8859-1.
 * https://encoding.spec.whatwg.org/#bom-sniff
 */
export const BYTE_ORDER_MARK = '\ufeff';
