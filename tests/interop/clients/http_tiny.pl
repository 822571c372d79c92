# http_tiny.pl MODE
use strict;
use warnings;
use HTTP::Tiny;
use JSON::PP;
use MIME::Base64;

my $mode = shift;
my @form = (grant_type => 'client_credentials', scope => 'InvoicingAPI');
my %headers;
if ($mode eq 'basic') {
    $headers{Authorization} = 'Basic ' . encode_base64("$ENV{CLIENT_ID}:$ENV{CLIENT_SECRET}", '');
} else {
    push @form, client_id => $ENV{CLIENT_ID}, client_secret => $ENV{CLIENT_SECRET};
}
$headers{onbehalfof} = $ENV{TAXPAYER} if $mode eq 'header';
my $http = HTTP::Tiny->new;
my $answer = $http->post_form($ENV{TOKEN_URL}, \@form, { headers => \%headers });
die $answer->{content} unless $answer->{success};
my $token = decode_json($answer->{content})->{access_token};
if ($mode eq 'api') {
    my $call = $http->get($ENV{API_URL}, { headers => { Authorization => "Bearer $token" } });
    print "$call->{status}\n";
} else {
    print "$token\n";
}
