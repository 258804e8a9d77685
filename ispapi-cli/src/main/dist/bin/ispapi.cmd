@echo off
rem Starts ispapi. Needs Java 17 or newer: that of JAVA_HOME, else the one in PATH. JAVA_OPTS is passed on to Java.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %JAVA_OPTS% -cp "%HOME_DIR%\lib\*" dev.ispapi.cli.Ispapi %*
if errorlevel 9009 (
    echo error: no Java found; install Java 17 or newer and set JAVA_HOME, or put java into PATH 1>&2
    exit /b 3
)
exit /b %ERRORLEVEL%
