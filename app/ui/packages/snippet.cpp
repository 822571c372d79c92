#include "ui/packages/snippet.h"

namespace Connector::Ui {

using namespace Qt::StringLiterals;

namespace {

// Each runs as it stands, saved under any name with the usual ending. Loopback is never asked
// through a proxy, where the language would do that by itself.
const QString curl =
    uR"(curl -s --noproxy 127.0.0.1 {token_url} -d "grant_type=client_credentials&client_id={client_id}&client_secret={client_secret}&scope=InvoicingAPI"
)"_s;

const QString powerShell = uR"($answer = Invoke-RestMethod -Method Post -Uri "{token_url}" -Body @{
    grant_type    = "client_credentials"
    client_id     = "{client_id}"
    client_secret = "{client_secret}"
    scope         = "InvoicingAPI"
}
$answer.access_token
)"_s;

const QString vba = uR"(Sub ShowToken()
    Dim http As Object
    Set http = CreateObject("WinHttp.WinHttpRequest.5.1")
    http.SetProxy 1 ' direct
    http.Open "POST", "{token_url}", False
    http.SetRequestHeader "Content-Type", "application/x-www-form-urlencoded"
    http.Send "grant_type=client_credentials&scope=InvoicingAPI" & _
        "&client_id={client_id}" & _
        "&client_secret={client_secret}"
    If http.Status <> 200 Then Err.Raise vbObjectError + 1, , http.ResponseText
    Debug.Print Split(Split(http.ResponseText, """access_token"":""")(1), """")(0)
End Sub
)"_s;

// As .NET Framework 4.5 and everything after it takes it.
const QString cSharp = uR"cs(using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.RegularExpressions;

class Token {
    static void Main() {
        var http = new HttpClient(new HttpClientHandler { UseProxy = false });
        var answer = http.PostAsync("{token_url}", new FormUrlEncodedContent(
            new Dictionary<string, string> {
                { "grant_type", "client_credentials" },
                { "client_id", "{client_id}" },
                { "client_secret", "{client_secret}" },
                { "scope", "InvoicingAPI" },
            })).Result;
        var text = answer.Content.ReadAsStringAsync().Result;
        var token = Regex.Match(text, "\"access_token\":\"([^\"]+)");
        Console.WriteLine(token.Success ? token.Groups[1].Value : text);
    }
}
)cs"_s;

const QString java = uR"java(import java.net.URI;
import java.net.http.*;
import java.util.regex.Pattern;

class Token {
    public static void main(String[] args) throws Exception {
        var form = "grant_type=client_credentials&scope=InvoicingAPI"
            + "&client_id={client_id}"
            + "&client_secret={client_secret}";
        var http = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        var answer = http.send(HttpRequest.newBuilder(URI.create("{token_url}"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build(),
            HttpResponse.BodyHandlers.ofString());
        var token = Pattern.compile("\"access_token\":\"([^\"]+)").matcher(answer.body());
        System.out.println(token.find() ? token.group(1) : answer.body());
    }
}
)java"_s;

const QString php = uR"(<?php
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
)"_s;

const QString python = uR"(import json, urllib.parse, urllib.request

form = urllib.parse.urlencode({
    "grant_type": "client_credentials",
    "client_id": "{client_id}",
    "client_secret": "{client_secret}",
    "scope": "InvoicingAPI",
}).encode()
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with direct.open("{token_url}", form) as answer:
    print(json.load(answer)["access_token"])
)"_s;

const QString node = uR"(const answer = await fetch("{token_url}", {
  method: "POST",
  body: new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "{client_id}",
    client_secret: "{client_secret}",
    scope: "InvoicingAPI",
  }),
});
console.log((await answer.json()).access_token);
)"_s;

const QString delphi = uR"(program Token;
{$APPTYPE CONSOLE}
uses
  System.Classes, System.JSON, System.Net.HttpClient;
var
  Form: TStringList;
begin
  Form := TStringList.Create;
  Form.Values['grant_type'] := 'client_credentials';
  Form.Values['client_id'] := '{client_id}';
  Form.Values['client_secret'] := '{client_secret}';
  Form.Values['scope'] := 'InvoicingAPI';
  WriteLn(TJSONObject.ParseJSONValue(THTTPClient.Create.Post('{token_url}',
    Form).ContentAsString).GetValue<string>('access_token'));
end.
)"_s;

const QString freePascal = uR"(program Token;
{$mode objfpc}{$H+}
uses
  Classes, fphttpclient, fpjson, jsonparser;
var
  Form: TStringList;
begin
  Form := TStringList.Create;
  Form.Values['grant_type'] := 'client_credentials';
  Form.Values['client_id'] := '{client_id}';
  Form.Values['client_secret'] := '{client_secret}';
  Form.Values['scope'] := 'InvoicingAPI';
  WriteLn(TJSONObject(GetJSON(TFPHTTPClient.SimpleFormPost('{token_url}',
    Form))).Get('access_token', ''));
end.
)"_s;

const QString apiCurl = uR"(curl -s --noproxy 127.0.0.1 {api_url}/ -u "{client_id}:{client_secret}"
)"_s;

const QString apiPowerShell =
    uR"($pair = [Text.Encoding]::ASCII.GetBytes("{client_id}:{client_secret}")
Invoke-RestMethod -Uri "{api_url}/" -Headers @{
    Authorization = "Basic " + [Convert]::ToBase64String($pair)
}
)"_s;

} // namespace

const QList<Snippet> &snippets()
{
    static const QList<Snippet> all{{u"curl"_s, curl},     {u"PowerShell"_s, powerShell},
                                    {u"VBA"_s, vba},       {u"C#"_s, cSharp},
                                    {u"Java"_s, java},     {u"PHP"_s, php},
                                    {u"Python"_s, python}, {u"Node.js"_s, node},
                                    {u"Delphi"_s, delphi}, {u"Free Pascal"_s, freePascal}};
    return all;
}

const QList<Snippet> &apiSnippets()
{
    static const QList<Snippet> all{{u"curl"_s, apiCurl}, {u"PowerShell"_s, apiPowerShell}};
    return all;
}

const QList<Snippet> &snippetsFor(const PackageSettings &settings)
{
    return settings.apiUrl.isEmpty() ? snippets() : apiSnippets();
}

QString filledIn(const Snippet &snippet, const PackageSettings &settings)
{
    QString text = snippet.text;
    text.replace("{token_url}"_L1, settings.tokenUrl);
    text.replace("{api_url}"_L1, settings.apiUrl);
    text.replace("{client_id}"_L1, settings.clientId);
    text.replace("{client_secret}"_L1, settings.clientSecret);
    return text;
}

QString allSettings(const PackageSettings &settings)
{
    if (!settings.apiUrl.isEmpty()) {
        return u"API URL: %1\nClient ID: %2\nClient secret: %3\n"_s.arg(
            settings.apiUrl, settings.clientId, settings.clientSecret);
    }
    return u"Token URL: %1\nBase URL: %2\nClient ID: %3\nClient secret: %4\n"_s.arg(
        settings.tokenUrl, settings.baseUrl, settings.clientId, settings.clientSecret);
}

} // namespace Connector::Ui
