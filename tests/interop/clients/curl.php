<?php
// curl.php MODE
if (!function_exists('curl_init')) {
    fwrite(STDERR, "PHP has no curl.\n");
    exit(77);
}

function call(string $url, array $options): array
{
    $curl = curl_init($url);
    curl_setopt_array($curl, $options + [CURLOPT_RETURNTRANSFER => true]);
    $body = curl_exec($curl);
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $body];
}

$mode = $argv[1];
$form = ['grant_type' => 'client_credentials', 'scope' => 'InvoicingAPI'];
$options = [];
if ($mode === 'basic') {
    $options[CURLOPT_USERPWD] = getenv('CLIENT_ID') . ':' . getenv('CLIENT_SECRET');
} else {
    $form += ['client_id' => getenv('CLIENT_ID'), 'client_secret' => getenv('CLIENT_SECRET')];
}
if ($mode === 'header') {
    $options[CURLOPT_HTTPHEADER] = ['onbehalfof: ' . getenv('TAXPAYER')];
}
$options[CURLOPT_POSTFIELDS] = http_build_query($form);
[$status, $body] = call(getenv('TOKEN_URL'), $options);
$token = $status === 200 ? json_decode($body)->access_token : exit(1);
if ($mode === 'api') {
    [$status] = call(getenv('API_URL'), [CURLOPT_HTTPHEADER => ["Authorization: Bearer $token"]]);
    echo "$status\n";
} else {
    echo "$token\n";
}
