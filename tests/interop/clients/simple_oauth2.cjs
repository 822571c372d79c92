// simple_oauth2.cjs MODE
const { ClientCredentials } = require("simple-oauth2");

const [mode, env] = [process.argv[2], process.env];
const url = new URL(env.TOKEN_URL);
const client = new ClientCredentials({
  client: { id: env.CLIENT_ID, secret: env.CLIENT_SECRET },
  auth: { tokenHost: url.origin, tokenPath: url.pathname },
  options: { authorizationMethod: mode === "basic" ? "header" : "body" },
});

(async () => {
  const options = mode === "header" ? { headers: { onbehalfof: env.TAXPAYER } } : {};
  const { token } = await client.getToken({ scope: "InvoicingAPI" }, options);
  if (mode !== "api") {
    console.log(token.access_token);
    return;
  }
  const answer = await fetch(env.API_URL, {
    headers: { Authorization: `${token.token_type} ${token.access_token}` },
  });
  console.log(answer.status);
})();
