<?php
// Serves the page of a dashboard app. PHP 8 runs it as it stands: php -S 127.0.0.1:3000 app.php

declare(strict_types=1);

// Who may show the page in a frame. Set it to the helpdesk's origin, such as https://desk.example.
$helpdesk = getenv('HELPDESK_ORIGIN') ?: 'http://localhost:*';

$files = [
    '/' => ['index.html', 'text/html; charset=utf-8'],
    '/page.js' => ['page.js', 'text/javascript; charset=utf-8'],
    '/style.css' => ['style.css', 'text/css; charset=utf-8'],
];

$found = $files[parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)] ?? null;
if ($found === null) {
    http_response_code(404);
    header('content-type: text/plain');
    echo 'Not found';
    return;
}
[$file, $type] = $found;
header("content-type: $type");
header("content-security-policy: default-src 'self'; frame-ancestors $helpdesk");
header('x-content-type-options: nosniff');
readfile(__DIR__ . '/' . $file);
