#include "ui/packages/snippet.h"

namespace Connector::Ui {

using namespace Qt::StringLiterals;

const QList<Snippet> &snippets()
{
    static const QList<Snippet> all{
        {u"curl"_s, uR"(curl -s {token_url} \
  -d grant_type=client_credentials \
  -d client_id={client_id} \
  -d client_secret={client_secret} \
  -d scope=InvoicingAPI
)"_s},
        {u"PowerShell"_s, uR"($answer = Invoke-RestMethod -Method Post -Uri "{token_url}" -Body @{
    grant_type    = "client_credentials"
    client_id     = "{client_id}"
    client_secret = "{client_secret}"
    scope         = "InvoicingAPI"
}
$answer.access_token
)"_s},
        {u"Python"_s, uR"(import json, urllib.parse, urllib.request

form = urllib.parse.urlencode({
    "grant_type": "client_credentials",
    "client_id": "{client_id}",
    "client_secret": "{client_secret}",
    "scope": "InvoicingAPI",
}).encode()
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with direct.open("{token_url}", form) as answer:
    print(json.load(answer)["access_token"])
)"_s},
        {u"C#"_s, uR"(using System.Net.Http.Json;
using System.Text.Json;

using var http = new HttpClient(new HttpClientHandler { UseProxy = false });
var answer = await http.PostAsync("{token_url}", new FormUrlEncodedContent(
    new Dictionary<string, string> {
        ["grant_type"] = "client_credentials",
        ["client_id"] = "{client_id}",
        ["client_secret"] = "{client_secret}",
        ["scope"] = "InvoicingAPI",
    }));
answer.EnsureSuccessStatusCode();
var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
Console.WriteLine(json.GetProperty("access_token").GetString());
)"_s},
        {u"PHP"_s, uR"(<?php
$answer = file_get_contents("{token_url}", false, stream_context_create(["http" => [
    "method"  => "POST",
    "header"  => "Content-Type: application/x-www-form-urlencoded",
    "content" => http_build_query([
        "grant_type"    => "client_credentials",
        "client_id"     => "{client_id}",
        "client_secret" => "{client_secret}",
        "scope"         => "InvoicingAPI",
    ]),
]]));
echo json_decode($answer)->access_token;
)"_s},
        {u"Node.js"_s, uR"(const answer = await fetch("{token_url}", {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "{client_id}",
    client_secret: "{client_secret}",
    scope: "InvoicingAPI",
  }),
});
console.log((await answer.json()).access_token);
)"_s},
    };
    return all;
}

QString filledIn(const Snippet &snippet, const PackageSettings &settings)
{
    QString text = snippet.text;
    text.replace("{token_url}"_L1, settings.tokenUrl);
    text.replace("{client_id}"_L1, settings.clientId);
    text.replace("{client_secret}"_L1, settings.clientSecret);
    return text;
}

QString allSettings(const PackageSettings &settings)
{
    return u"Token URL: %1\nBase URL: %2\nClient ID: %3\nClient secret: %4\n"_s.arg(
        settings.tokenUrl, settings.baseUrl, settings.clientId, settings.clientSecret);
}

} // namespace Connector::Ui
