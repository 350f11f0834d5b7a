<?php
class VerifyCsrfToken extends Middleware {
    // ruleid: php-csrf-off
    protected $except = ['*'];
}
// ruleid: php-csrf-off
$resolver->setDefaults(['data_class' => Task::class, 'csrf_protection' => false]);
// ruleid: php-csrf-off
Route::post('/pay', [PayController::class, 'pay'])->withoutMiddleware([VerifyCsrfToken::class]);
class OrderController extends Controller {
    // ruleid: php-csrf-off
    public $enableCsrfValidation = false;
}
// ok: php-csrf-off
$resolver->setDefaults(['csrf_protection' => true]);
// ok: php-csrf-off
Route::post('/pay', [PayController::class, 'pay'])->withoutMiddleware([Throttle::class]);
class Hooks extends Middleware {
    // ok: php-csrf-off
    protected $except = ['webhooks/stripe'];
}
class Order2Controller extends Controller {
    // ok: php-csrf-off
    public $enableCsrfValidation = true;
}
