/** Where the manifests in the repository say that the add-in is served; npm start serves there. */
const LOCAL_ORIGIN = "https://localhost:3000";

/** @throws Error where the text is no address of https without a path. */
function originOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "https:" && url.pathname === "/" && !url.search && !url.hash && !url.username) return url;
  throw new Error(`${text} 应当是 https:// 开头、不带路径的网址，例如 https://jixiao.example.gov.cn`);
}

/** A manifest of the repository's for another origin. */
const manifestAt = (manifest, origin) => manifest.replaceAll(LOCAL_ORIGIN, origin);

module.exports = { LOCAL_ORIGIN, originOf, manifestAt };
