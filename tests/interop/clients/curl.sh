# curl.sh MODE
set -eu
form="client_id=$CLIENT_ID&client_secret=$CLIENT_SECRET&grant_type=client_credentials&scope=InvoicingAPI"
grant="grant_type=client_credentials&scope=InvoicingAPI"
case $1 in
form) curl -sS "$TOKEN_URL" -d "$form" ;;
basic) curl -sS "$TOKEN_URL" -u "$CLIENT_ID:$CLIENT_SECRET" -d "$grant" ;;
header) curl -sS "$TOKEN_URL" -d "$form" -H "onbehalfof: $TAXPAYER" ;;
http10) curl -sS --http1.0 "$TOKEN_URL" -d "$form" ;;
api)
    token=$(curl -sS "$TOKEN_URL" -d "$form" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
    curl -sS -o /dev/null -w '%{http_code}\n' -H "Authorization: Bearer $token" "$API_URL"
    ;;
esac
