// openid_client.cjs MODE
const { Issuer, custom } = require("openid-client");

const [mode, env] = [process.argv[2], process.env];
const issuer = new Issuer({ issuer: new URL(env.TOKEN_URL).origin, token_endpoint: env.TOKEN_URL });
const client = new issuer.Client({
  client_id: env.CLIENT_ID,
  client_secret: env.CLIENT_SECRET,
  token_endpoint_auth_method: mode === "basic" ? "client_secret_basic" : "client_secret_post",
});
if (mode === "header")
  client[custom.http_options] = () => ({ headers: { onbehalfof: env.TAXPAYER } });

(async () => {
  const set = await client.grant({ grant_type: "client_credentials", scope: "InvoicingAPI" });
  const told = mode === "api" ? (await client.requestResource(env.API_URL, set)).statusCode
                              : set.access_token;
  console.log(told);
})();
