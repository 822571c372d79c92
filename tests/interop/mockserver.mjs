// mockserver.mjs PACKAGES: oauth2-mock-server at /connect/token of a free port, which is printed.
// PUT /mood/NAME changes how it answers from then on; GET /logins counts the logins it was sent.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`oauth2-mock-server needs Node.js 20, not ${process.version}.`);
  process.exit(77);
}
const entry = `${process.argv[2]}/node_modules/oauth2-mock-server/dist/index.mjs`;
const { OAuth2Issuer, OAuth2Service } = await import(pathToFileURL(entry));

const issuer = new OAuth2Issuer();
await issuer.keys.generate("RS256");
const service = new OAuth2Service(issuer, { token: "/connect/token" });

const moods = {
  normal: () => {},
  "text-expiry": (answer) => { answer.body.expires_in = "3600"; },
  blocked: (answer) => {
    answer.statusCode = 400;
    answer.body = { error: "invalid_client", error_description: "User blocked" };
  },
  limited: (answer, res) => {
    answer.statusCode = 429;
    answer.body = { error: "too_many_requests" };
    res.setHeader("Retry-After", "7");
  },
  slow: () => {},
  truncated: () => {},
};
let mood = "normal";
let logins = 0;

service.on("beforeTokenSigning", (token, req) => { token.payload.TaxpayerTIN = "C1234567890"; });
service.on("beforeResponse", (answer, req) => moods[mood](answer, req.res));

function cutShort(res) {
  const end = res.end;
  res.end = (chunk, ...rest) => {
    res.end = end;
    res.write(String(chunk).slice(0, 40), () => res.socket.destroy());
    return res;
  };
}

const server = createServer((req, res) => {
  if (req.method === "PUT" && req.url.startsWith("/mood/")) {
    mood = req.url.slice("/mood/".length);
    res.writeHead(mood in moods ? 204 : 404).end();
  } else if (req.url === "/logins") {
    res.end(String(logins));
  } else {
    logins += req.url === "/connect/token" ? 1 : 0;
    if (mood === "truncated")
      cutShort(res);
    setTimeout(() => service.requestHandler(req, res), mood === "slow" ? 3000 : 0);
  }
});
server.listen(0, "127.0.0.1", () => {
  issuer.url = `http://127.0.0.1:${server.address().port}`;
  console.log(server.address().port);
});
process.stdin.resume().on("end", () => process.exit(0));
