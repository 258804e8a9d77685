package dev.ispapi.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The logging back end of the tests: silent, unless a {@link CapturedLog} listens. SLF4J finds it by its service file. */
public final class CapturingProvider implements SLF4JServiceProvider {

    static final List<CapturedLog> LISTENERS = new CopyOnWriteArrayList<>();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter contexts = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return CapturingLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return contexts;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class CapturingLogger extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        CapturingLogger(String name) {
            this.name = name;
        }

        private boolean isHeard() {
            return !LISTENERS.isEmpty() && name.startsWith("dev.ispapi");
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Logger.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
            String message = MessageFormatter.basicArrayFormat(pattern, arguments);
            LISTENERS.forEach(listener -> listener.add(level + " " + name + " " + message, thrown));
        }

        @Override
        public boolean isTraceEnabled() {
            return isHeard();
        }

        @Override
        public boolean isDebugEnabled() {
            return isHeard();
        }

        @Override
        public boolean isInfoEnabled() {
            return isHeard();
        }

        @Override
        public boolean isWarnEnabled() {
            return isHeard();
        }

        @Override
        public boolean isErrorEnabled() {
            return isHeard();
        }
    }
}
