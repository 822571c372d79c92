// openid_client6.mjs MODE
import { pathToFileURL } from "node:url";

const [mode, env] = [process.argv[2], process.env];
if (!globalThis.crypto) {
  console.error(`openid-client 6 needs a newer Node.js than ${process.version}.`);
  process.exit(77);
}
const oauth = await import(pathToFileURL(`${env.NODE_PATH}/openid-client-6/build/index.js`));
const how = mode === "basic" ? oauth.ClientSecretBasic : oauth.ClientSecretPost;
const config = new oauth.Configuration(
  { issuer: new URL(env.TOKEN_URL).origin, token_endpoint: env.TOKEN_URL },
  env.CLIENT_ID, {}, how(env.CLIENT_SECRET));
// It takes https only, unless told that loopback is meant.
oauth.allowInsecureRequests(config);
if (mode === "header") {
  config[oauth.customFetch] = (url, options) =>
    fetch(url, { ...options, headers: { ...options.headers, onbehalfof: env.TAXPAYER } });
}
const set = await oauth.clientCredentialsGrant(config, { scope: "InvoicingAPI" });
if (mode === "api") {
  const url = new URL(env.API_URL);
  const answer = await oauth.fetchProtectedResource(config, set.access_token, url, "GET");
  console.log(answer.status);
} else {
  console.log(set.access_token);
}
