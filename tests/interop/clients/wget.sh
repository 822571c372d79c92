# wget.sh MODE
set -eu
grant="grant_type=client_credentials&scope=InvoicingAPI"
form="client_id=$CLIENT_ID&client_secret=$CLIENT_SECRET&$grant"
case $1 in
form) wget -q -O - --post-data "$form" "$TOKEN_URL" ;;
basic)
    wget -q -O - --auth-no-challenge --user "$CLIENT_ID" --password "$CLIENT_SECRET" \
        --post-data "$grant" "$TOKEN_URL"
    ;;
header) wget -q -O - --header "onbehalfof: $TAXPAYER" --post-data "$form" "$TOKEN_URL" ;;
esac
