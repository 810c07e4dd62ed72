/** The file names in dist/samples; webpack.config.js reads them from assets/samples. */
declare const __SAMPLES__: readonly string[];
