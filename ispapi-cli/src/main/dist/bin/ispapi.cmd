@echo off
rem Starts ispapi. Needs Java 17 or newer: that of JAVA_HOME, else the one in PATH. JAVA_OPTS is passed on to Java.
rem Java 19 and newer keep a class data archive, which makes later starts faster; ISPAPI_NO_CACHE=1 leaves it out.
setlocal
set "ISPAPI_LIB=%~dp0..\lib"
if defined JAVA_HOME (set "ISPAPI_JAVA=%JAVA_HOME%\bin\java.exe") else (set "ISPAPI_JAVA=java.exe")
set "ISPAPI_SHARE=-Xshare:auto"
if not "%ISPAPI_NO_CACHE%"=="1" if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\ispapi" mkdir "%LOCALAPPDATA%\ispapi" 2>nul
    set ISPAPI_SHARE=-XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\ispapi\classes.jsa"
)
"%ISPAPI_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr %ISPAPI_SHARE% %JAVA_OPTS% -cp "%ISPAPI_LIB%\*" dev.ispapi.cli.Ispapi %*
if %ERRORLEVEL% equ 9009 (
    echo error: no Java found; install Java 17 or newer and set JAVA_HOME, or put java into PATH 1>&2
    exit /b 3
)
exit /b %ERRORLEVEL%
