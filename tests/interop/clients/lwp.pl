# lwp.pl MODE
use strict;
use warnings;
use JSON::PP;
eval { require LWP::UserAgent; 1 } or do { print STDERR $@; exit 77 };

my $mode = shift;
my @form = (grant_type => 'client_credentials', scope => 'InvoicingAPI');
my @headers;
my $ua = LWP::UserAgent->new;
if ($mode eq 'basic') {
    require MIME::Base64;
    my $pair = MIME::Base64::encode("$ENV{CLIENT_ID}:$ENV{CLIENT_SECRET}", '');
    @headers = (Authorization => "Basic $pair");
} else {
    push @form, client_id => $ENV{CLIENT_ID}, client_secret => $ENV{CLIENT_SECRET};
}
@headers = (onbehalfof => $ENV{TAXPAYER}) if $mode eq 'header';
my $answer = $ua->post($ENV{TOKEN_URL}, \@form, @headers);
die $answer->decoded_content unless $answer->is_success;
my $token = decode_json($answer->decoded_content)->{access_token};
if ($mode eq 'api') {
    print $ua->get($ENV{API_URL}, Authorization => "Bearer $token")->code, "\n";
} else {
    print "$token\n";
}
