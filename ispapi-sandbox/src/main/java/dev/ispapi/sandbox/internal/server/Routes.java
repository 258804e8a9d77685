package dev.ispapi.sandbox.internal.server;

import com.sun.net.httpserver.HttpHandler;
import java.util.function.Function;

/**
 * What a server answers with.
 *
 * @param api the API: makes a reply of a form
 * @param control the control address, below {@code /control}
 * @param pages all other paths
 */
public record Routes(Function<Form, Reply> api, HttpHandler control, HttpHandler pages) {}
