/** The nonce of this build, set by webpack: the Content-Security-Policy admits only style elements that carry it. */
declare const __STYLE_NONCE__: string;
