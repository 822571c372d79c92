<?php
// streams.php MODE: what PHP has built in. It asks in HTTP/1.0 unless told otherwise.
function call(string $url, string $method, array $headers, string $body = ''): array
{
    $answer = file_get_contents($url, false, stream_context_create(['http' => [
        'method' => $method,
        'header' => $headers,
        'content' => $body,
        'ignore_errors' => true,
    ]]));
    return [(int) explode(' ', $http_response_header[0])[1], $answer];
}

$mode = $argv[1];
$form = ['grant_type' => 'client_credentials', 'scope' => 'InvoicingAPI'];
$headers = ['Content-Type: application/x-www-form-urlencoded'];
if ($mode === 'basic') {
    $pair = base64_encode(getenv('CLIENT_ID') . ':' . getenv('CLIENT_SECRET'));
    $headers[] = "Authorization: Basic $pair";
} else {
    $form += ['client_id' => getenv('CLIENT_ID'), 'client_secret' => getenv('CLIENT_SECRET')];
}
if ($mode === 'header') {
    $headers[] = 'onbehalfof: ' . getenv('TAXPAYER');
}
[$status, $body] = call(getenv('TOKEN_URL'), 'POST', $headers, http_build_query($form));
$token = $status === 200 ? json_decode($body)->access_token : exit(1);
if ($mode === 'api') {
    [$status] = call(getenv('API_URL'), 'GET', ["Authorization: Bearer $token"]);
    echo "$status\n";
} else {
    echo "$token\n";
}
