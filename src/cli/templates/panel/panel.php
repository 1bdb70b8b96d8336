<?php
// A panel's render endpoint. PHP 8 runs it as it stands: php -S 127.0.0.1:3000 panel.php

declare(strict_types=1);

// The app's secret, whsec_…, as the helpdesk shows it. Without it anybody who knows the address is answered.
$secret = getenv('DESKSIDE_SIGNING_SECRET') ?: '';

// Replace this with a look into your own system. $request['credential'] holds what the admin gave, such as an API key.
function render(array $request): array|stdClass
{
    $contacts = [
        '+919876543210' => [
            'Full Name' => 'Priya Sharma',
            'Email' => 'priya@example.com',
            'Plan' => 'Pro',
            'MRR' => ['code' => 'INR', 'value' => 4999],
            'Tags' => ['VIP', 'Early Adopter'],
            'Renewal Date' => '2026-08-01',
            'Active' => true,
        ],
    ];
    // the keys are those of panel.schema.json, letter for letter; an empty object says that there is nothing to show
    return $contacts[$request['phoneNumber'] ?? ''] ?? new stdClass();
}

/** Whether the helpdesk sent this, within the last five minutes: Standard Webhooks 1.0. */
function isGenuine(string $secret, string $body): bool
{
    if ($secret === '') {
        return true;
    }
    $id = $_SERVER['HTTP_WEBHOOK_ID'] ?? '';
    $timestamp = $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
    if (!preg_match('/^[0-9]{1,12}$/D', $timestamp) || abs(time() - (int) $timestamp) > 300) {
        return false;
    }
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret));
    $expected = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
    foreach (explode(' ', $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '') as $given) {
        if (hash_equals($expected, $given)) {
            return true;
        }
    }
    return false;
}

function answer(int $status, array|stdClass $body): void
{
    http_response_code($status);
    header('content-type: application/json');
    header('cache-control: no-store');
    echo json_encode($body, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST' || $_SERVER['REQUEST_URI'] !== '/panel/render') {
    answer(404, ['error' => 'not found']);
    return;
}
$body = file_get_contents('php://input', false, null, 0, 1_048_577);
if (strlen($body) > 1_048_576) {
    answer(413, ['error' => 'too large']);
} elseif (!isGenuine($secret, $body)) {
    answer(401, ['error' => 'wrong signature']);
} else {
    try {
        answer(200, render(json_decode($body, true, 64, JSON_THROW_ON_ERROR)));
    } catch (Throwable $error) {
        error_log((string) $error);
        answer(500, ['error' => 'failed']);
    }
}
